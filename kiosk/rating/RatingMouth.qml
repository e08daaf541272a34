pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.components

// The lines of a face: mouth, and what else its mood needs. Drawn on a square of 158.
Shape {
    id: lines

    required property int score
    readonly property string mouth: ["M 47 121 Q 79 82 111 121", "M 51 115 Q 79 94 107 115", "M 52 108 L 106 108", "M 46 100 Q 79 129 112 100", ""][lines.score - 1]
    readonly property string brows: ["M 39 43 L 64 52 M 119 43 L 94 52", "", "", "", "M 44 66 Q 54 50 64 66 M 94 66 Q 104 50 114 66"][lines.score - 1]
    readonly property string laugh: lines.score === 5 ? "M 43 94 Q 79 102 115 94 Q 113 137 79 137 Q 45 137 43 94 Z" : ""

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.faceInk
        strokeWidth: 7
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathSvg {
            path: lines.mouth
        }
    }

    ShapePath {
        strokeColor: Theme.faceInk
        strokeWidth: 7
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathSvg {
            path: lines.brows
        }
    }

    ShapePath {
        strokeColor: Theme.faceInk
        strokeWidth: 5
        fillColor: Theme.faceInk
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: lines.laugh
        }
    }
}
