"""The style sheet of the standard widgets, written from the tokens."""

from staff_console.widgets.tokens import Size, Text, Tokens, Tone


def style_sheet(tokens: Tokens) -> str:
    return "\n".join(
        part(tokens) for part in (_base, _texts, _surfaces, _tones, _buttons, _fields, _tables, _menus, _bars)
    )


def _base(t: Tokens) -> str:
    return f"""
QWidget {{ font-family: "Source Sans Pro"; font-size: {Text.BODY}px; color: {t.ink}; }}
QMainWindow, QWidget#Page {{ background: {t.bg}; }}
QDialog {{ background: {t.card}; border: 1px solid {t.control}; }}
QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.control}; padding: 6px 8px; }}
QLabel {{ background: transparent; }}
"""


def _texts(t: Tokens) -> str:
    semibold = 'font-family: "Source Sans Pro Semibold"; font-weight: 600;'
    return f"""
QLabel[role="title"] {{ font-size: {Text.TITLE}px; font-weight: 700; }}
QLabel[role="hero"] {{ font-family: "Source Sans Pro Black"; font-size: {Text.HERO}px; font-weight: 900; }}
QLabel[role="card-title"] {{ font-size: {Text.CARD_TITLE}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {Text.HEADING}px; font-weight: 700; }}
QLabel[role="clock"] {{ font-size: {Text.CLOCK}px; font-weight: 700; }}
QLabel[role="time"] {{ font-size: {Text.NUMBER}px; {semibold} }}
QLabel[role="strong"] {{ {semibold} }}
QLabel[role="quiet"] {{ color: {t.ink2}; }}
QLabel[role="small"] {{ font-size: {Text.SMALL}px; color: {t.ink2}; }}
QLabel[role="caption"] {{ font-size: {Text.SMALL}px; color: {t.ink2}; {semibold} }}
QLabel[role="error"] {{ font-size: {Text.SMALL}px; color: {t.bad}; {semibold} }}
QLabel[alarm="warn"] {{ color: {t.warn}; }}
QLabel[alarm="bad"] {{ color: {t.bad}; }}
QLabel[role="hint"] {{ font-size: {Text.LEAST}px; color: {t.ink2}; }}
"""


def _surfaces(t: Tokens) -> str:
    return f"""
QFrame[surface="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {Size.CARD_RADIUS}px; }}
QFrame[surface="line"] {{ background: {t.line}; border: none; }}
QFrame[surface="top"] {{ background: {t.card}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[surface="status"] {{ background: {t.card}; border: none; border-top: 1px solid {t.line}; }}
QFrame[surface="strip"] {{ background: {t.selected}; border: none; border-top: 1px solid {t.line};
  border-bottom-left-radius: {Size.CARD_RADIUS}px; border-bottom-right-radius: {Size.CARD_RADIUS}px; }}
QFrame[surface="rail"] {{ background: {t.rail}; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget#Plain {{ background: transparent; }}
"""


def _tones(t: Tokens) -> str:
    semibold = 'font-family: "Source Sans Pro Semibold"; font-weight: 600;'
    rules = [
        f"""
QFrame[tone="{tone}"] {{ background: {t.tint(tone)}; border: 1px solid {t.edge(tone)};
  border-radius: {Size.CARD_RADIUS}px; }}
QFrame[tone="{tone}"] QLabel[role="lead"] {{ color: {t.text(tone)}; {semibold} }}
QFrame[pill="{tone}"] {{ background: {t.tint(tone) if tone is not Tone.PLAIN else "transparent"};
  border: none; border-radius: {Size.FIELD_RADIUS}px; }}
QFrame[pill="{tone}"] QLabel {{ color: {t.text(tone)}; font-size: {Text.SMALL}px;
  {semibold if tone is not Tone.PLAIN else ""} }}
QFrame[badge="{tone}"] {{ background: {t.tint(tone)}; border: none; border-radius: 13px; }}
QFrame[badge="{tone}"] QLabel {{ color: {t.text(tone)}; {semibold} }}
"""
        for tone in Tone
    ]
    return "".join(rules)


def _buttons(t: Tokens) -> str:
    semibold = 'font-family: "Source Sans Pro Semibold"; font-weight: 600;'
    return f"""
QPushButton[kind="plain"], QPushButton[kind="primary"] {{ {semibold} border-radius: {Size.BUTTON_RADIUS}px;
  min-height: {Size.FIELD - 2}px; padding: 0 16px; }}
QPushButton[kind="plain"] {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.control}; }}
QPushButton[kind="plain"]:hover {{ background: {t.hover}; }}
QPushButton[kind="plain"]:pressed {{ background: {t.selected}; }}
QPushButton[kind="primary"] {{ background: {t.action}; color: {t.action_text}; border: 1px solid {t.action}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {t.action_pressed};
  border-color: {t.action_pressed}; }}
QPushButton[kind="plain"]:focus {{ border: 2px solid {t.focus}; padding: 0 15px; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink}; padding: 0 15px; }}
QPushButton[kind="plain"]:disabled, QPushButton[kind="primary"]:disabled {{ background: {t.disabled_face};
  color: {t.disabled}; border: 1px solid {t.line}; }}
QPushButton[kind="link"] {{ {semibold} background: transparent; color: {t.link}; border: 2px solid transparent;
  border-radius: {Size.FIELD_RADIUS}px; min-height: {Size.LINK - 4}px; padding: 0 6px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {t.focus}; }}
QPushButton[kind="link"]:disabled {{ color: {t.disabled}; }}
"""


def _fields(t: Tokens) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {t.well}; color: {t.ink};
  border: 1px solid {t.control}; border-radius: {Size.FIELD_RADIUS}px; padding: 0 10px;
  min-height: {Size.FIELD - 2}px; selection-background-color: {t.action}; selection-color: {t.action_text}; }}
QPlainTextEdit {{ padding: 6px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {{ border: 2px solid {t.focus};
  padding-left: 9px; padding-right: 9px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {t.bad_edge};
  padding-left: 9px; padding-right: 9px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {t.disabled_face};
  color: {t.disabled}; border-color: {t.line}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 2px solid {t.control}; border-radius: 9px;
  background: {t.well}; }}
QRadioButton::indicator:checked {{ border: 5px solid {t.action}; width: 8px; height: 8px; }}
QRadioButton:focus {{ color: {t.link}; text-decoration: underline; }}
QComboBox::drop-down {{ border: none; width: 30px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.control};
  selection-background-color: {t.selected}; selection-color: {t.ink}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: 34px; padding: 0 8px; }}
"""


def _tables(t: Tokens) -> str:
    return f"""
QTableView {{ background: transparent; border: none; outline: none; gridline-color: {t.line}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {t.card}; color: {t.ink2}; font-family: "Source Sans Pro Semibold";
  font-weight: 600; font-size: {Text.SMALL}px; border: none; border-bottom: 1px solid {t.line}; padding: 0 12px; }}
QHeaderView::section:hover {{ color: {t.link}; }}
QTableCornerButton::section {{ background: {t.card}; border: none; }}
QListView {{ background: transparent; border: none; outline: none; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenu {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.control}; padding: 6px; }}
QMenu::item {{ padding: 8px 28px 8px 14px; border-radius: {Size.FIELD_RADIUS}px; }}
QMenu::item:selected {{ background: {t.selected}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}
"""


def _bars(t: Tokens) -> str:
    handle = f"background: {t.control}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px;"
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ {handle} }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.track}; border: none; border-radius: 3px; max-height: {Size.BAR}px; }}
QProgressBar::chunk {{ background: {t.bar_info}; border-radius: 3px; }}
"""
