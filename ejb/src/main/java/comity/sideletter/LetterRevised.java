package comity.sideletter;

/** A new version was circulated: TL-83 runs anew. */
public record LetterRevised(Long letterId, String number) {}
