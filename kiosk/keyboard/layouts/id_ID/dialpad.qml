pragma ComponentBehavior: Bound

// Figures and the plus of a foreign number.
NumberPad {
    extra: "+"
}
