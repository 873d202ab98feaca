package comity.document;

/** A paper has another class of readers: what was made from it follows (X10). */
public record PaperReclassified(Long documentId) {}
