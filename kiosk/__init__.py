"""The public screens: reception kiosk, rating, waiting-room display."""
