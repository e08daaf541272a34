"""The computers that run our programs, and the desks where people are served."""
