package comity.access;

/** Default access class of a document (section 1.1). A requested class may only raise it. */
public interface ClassRules {

    /**
     * What is known of a paper when it is filed.
     *
     * @param docType type of document ({@code claim-form}, {@code exhibit})
     * @param stage stage in which it is filed ({@code S15}); for a decision the stage the case stands in
     * @param requested class the filer asks for, or null
     */
    record Question(
            String docType,
            String stage,
            AccessClass requested,
            boolean personalData,
            boolean militaryDetail,
            boolean sourceProtected) {

        /** A paper without any flag. */
        public static Question plain(String docType, String stage) {
            return new Question(docType, stage, null, false, false, false);
        }
    }

    /**
     * The class of the table.
     *
     * @param summaryRequired whether a non-confidential summary is owed (TL-39)
     * @param viewOnly whether it may only be viewed, watermarked
     */
    record Answer(AccessClass accessClass, boolean summaryRequired, boolean viewOnly) {}

    Answer classify(Question question);
}
