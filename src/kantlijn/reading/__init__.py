"""A Manuscript becomes a Story: sentences, quantities, times, quotations."""
