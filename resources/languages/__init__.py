"""CallDesk in other languages, as Qt reads them."""
