"""What web pages, e-books and their like share: tags, and what a page says of itself."""
