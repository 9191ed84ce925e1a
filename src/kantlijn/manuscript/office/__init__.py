"""What the formats of word processors share: packages of XML, styles, paragraphs, tables."""
