package comity.annotation;

import comity.common.Refusal;

/** Refused: an annotation has words, at most 4,000 characters, and stands beside a paragraph that there is. */
public final class AnnotationIncomplete extends Refusal {
    AnnotationIncomplete() {
        super(Kind.INVALID, "11");
    }
}
