package comity.sideletter;

/**
 * What a version of a letter says.
 *
 * @param trigger condition that may change, or null
 * @param plan what the State plans if it does, or null
 * @param addressee whom at home the letter is meant for, or null
 * @param language tag of the language in which it is written
 */
public record LetterText(String subject, String words, String trigger, String plan, String addressee, String language) {
    public LetterText {
        subject = bare(subject);
        words = bare(words);
        trigger = bare(trigger);
        plan = bare(plan);
        addressee = bare(addressee);
    }

    private static String bare(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
