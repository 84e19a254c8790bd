"""What is taken away: slides, workbooks, pictures, documents, packs, archives, tables."""
