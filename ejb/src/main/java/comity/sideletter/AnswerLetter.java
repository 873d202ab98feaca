package comity.sideletter;

/** A State answers a letter. */
public record AnswerLetter(String number, String words, String language) {}
