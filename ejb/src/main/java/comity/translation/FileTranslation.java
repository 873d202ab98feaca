package comity.translation;

/**
 * A translation to be put beside its original (X9).
 *
 * @param documentId the original
 * @param language of the translation
 * @param upload the file, sent in by who files it
 */
public record FileTranslation(Long caseId, Long documentId, String language, Long upload) {}
