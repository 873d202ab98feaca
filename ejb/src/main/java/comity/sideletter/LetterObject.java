package comity.sideletter;

/** What a side letter is about (X5). */
public enum LetterObject {
    ACCORD,
    CASE,
    SETTLEMENT,
    DECISION
}
