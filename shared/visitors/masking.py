"""A name and a contact shown so that only who they belong to knows them again."""

MASK = "•••"


def masked_name(name: str) -> str:
    """The first letters of each word: "Melur Kenanga" → "Me••• Ke•••"; a word of one or two letters shows one."""
    words = (word for word in name.split() if any(letter.isalnum() for letter in word))
    return " ".join(f"{word[: 2 if len(word) > 2 else 1]}{MASK}" for word in list(words)[:4])


def masked_email(email: str) -> str:
    """The first letter and the domain: "melur@contoh.id" → "m•••@contoh.id"."""
    name, at, domain = email.rpartition("@")
    return f"{name[:1]}{MASK}{at}{domain}" if at else MASK


def masked_phone(phone: str) -> str:
    """The last three digits: "+6281200001234" → "•••234"; nothing of a shorter number."""
    digits = "".join(letter for letter in phone if letter.isdigit())
    return f"{MASK}{digits[-3:]}" if len(digits) >= 8 else MASK


def masked_contact(email: str | None, phone: str | None) -> str:
    """The address if there is one, else the number, else nothing."""
    if email:
        return masked_email(email)
    return masked_phone(phone) if phone else ""
