pragma ComponentBehavior: Bound

// Figures only: the year of birth.
NumberPad {}
