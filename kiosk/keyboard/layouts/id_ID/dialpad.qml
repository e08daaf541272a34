pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard

// Figures, and the plus of a foreign number where more than figures is wanted. Phone and year share this one layout,
// so that going from one to the other builds nothing anew.
NumberPad {
    extra: InputContext.inputMethodHints & Qt.ImhDigitsOnly ? "" : "+"
}
