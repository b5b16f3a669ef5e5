"""The page of the definition of "qualified": versions, figures, discussion, draft and signatures."""
