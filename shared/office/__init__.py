"""The office as data: identity, hours, services, dated standards."""
