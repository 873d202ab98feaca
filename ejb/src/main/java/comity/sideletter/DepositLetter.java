package comity.sideletter;

/**
 * A State deposits a letter.
 *
 * @param about docket number of the case or of the case that was settled, or citation of the decision; null for the
 *     Accord
 */
public record DepositLetter(LetterObject object, String about, LetterText text) {}
