"""The page of campaigns: their list, the form, and the preview as a qualifier sees it."""
