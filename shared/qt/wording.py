"""What a refusal says to people, in both languages: what happened, then what to do (look.md §7)."""

