"""The steps of a paper's way in beside the guest book: the check at the door, the bag, the number first."""
