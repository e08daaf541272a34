"""Why a rating is not taken."""

from shared.foundation.refusals import RefusalCode


class FeedbackRefusal(RefusalCode):
    UNKNOWN = "feedback.unknown"
    ANSWERED = "feedback.answered"
    SCORE = "feedback.score"
