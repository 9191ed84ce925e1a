"""What the two formats of InDesign share: styles, stories, and the order of the pages."""
