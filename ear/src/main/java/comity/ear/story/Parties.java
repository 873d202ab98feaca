package comity.ear.story;

import java.util.List;
import java.util.Locale;

/** Who acts in a story. A login is the State's code in small letters and the function. */
public record Parties(List<String> claimants, String respondent) {

    public String claimant() {
        return agent(claimants.get(0));
    }

    public String defendant() {
        return agent(respondent);
    }

    public String defendantFocal() {
        return respondent.toLowerCase(Locale.ROOT) + ".focal";
    }

    public static String agent(String state) {
        return state.toLowerCase(Locale.ROOT) + ".agent";
    }
}
