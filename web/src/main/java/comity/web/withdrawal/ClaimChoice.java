package comity.web.withdrawal;

import comity.withdrawal.FiledClaim;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A claim beside its box, or beside the field of its terms. */
public class ClaimChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int no;
    private final String category;
    private final String measure;
    private boolean chosen;
    private String words;
    private String dueOn;

    private ClaimChoice(FiledClaim claim, boolean chosen) {
        this.no = claim.no();
        this.category = claim.category();
        this.measure = claim.measure();
        this.chosen = chosen;
    }

    public static List<ClaimChoice> of(List<FiledClaim> claims, boolean chosen) {
        return new ArrayList<>(
                claims.stream().map(claim -> new ClaimChoice(claim, chosen)).toList());
    }

    public static List<Integer> chosen(List<ClaimChoice> choices) {
        return choices.stream()
                .filter(ClaimChoice::isChosen)
                .map(ClaimChoice::getNo)
                .toList();
    }

    public int getNo() {
        return no;
    }

    public String getCategory() {
        return category;
    }

    public String getMeasure() {
        return measure;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }
}
