"""What a chart in a file draws: series, colours, numbers, room for labels."""
