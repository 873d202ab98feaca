package comity.sideletter;

/** The State took its letter back. */
public record LetterWithdrawn(Long letterId, String number) {}
