package comity.annotation;

import comity.common.Refusal;

/** Refused: the annotation was changed elsewhere since it was read; nothing was written over it. The words in force are told. */
public final class AnnotationChanged extends Refusal {
    AnnotationChanged(String words) {
        super(Kind.CONFLICT, "11", words);
    }
}
