package comity.web.packages;

import comity.packages.ItemKind;
import comity.packages.ProposePackage;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** One item as typed. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = ItemKind.COMMITMENT.name();
    private String words;
    private String giver;
    private String taker;
    private String dueOn;
    private String waitsFor;
    private String reference;
    private String claim;

    boolean isBlank() {
        return blank(words) && blank(reference);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    /** What is no number waits for nothing that exists, and so is refused beside its field. */
    ProposePackage.Item item() {
        List<Integer> after = blank(waitsFor)
                ? List.of()
                : Arrays.stream(waitsFor.strip().split("[\\s,;]+"))
                        .map(part -> part.matches("\\d{1,3}") ? Integer.valueOf(part) : Integer.valueOf(0))
                        .toList();
        return new ProposePackage.Item(
                ItemKind.valueOf(kind),
                words,
                giver,
                taker,
                day(),
                after,
                reference,
                blank(claim) || !claim.strip().matches("\\d{1,3}") ? null : Integer.valueOf(claim.strip()));
    }

    private LocalDate day() {
        try {
            return blank(dueOn) ? null : LocalDate.parse(dueOn.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String value) {
        giver = value;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(String value) {
        taker = value;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String value) {
        dueOn = value;
    }

    public String getWaitsFor() {
        return waitsFor;
    }

    public void setWaitsFor(String value) {
        waitsFor = value;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String value) {
        claim = value;
    }
}
