"""Numbers in, numbers out; no files, no colours, no windows."""
