package comity.sideletter;

/** A letter was deposited: its process starts. */
public record LetterDeposited(Long letterId, String number) {}
