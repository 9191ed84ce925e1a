"""What a layout program left in a page, found and mended: broken words, stray spaces, furniture, captions in mid-sentence."""
