pragma ComponentBehavior: Bound

// Figures only: numbers of any kind.
NumberPad {}
