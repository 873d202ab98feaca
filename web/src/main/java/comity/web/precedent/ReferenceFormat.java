package comity.web.precedent;

import java.util.Locale;

/** In which form a bibliography leaves the house; the name is the ending of the file. */
enum ReferenceFormat {
    RIS("application/x-research-info-systems"),
    BIB("application/x-bibtex"),
    CSV("text/csv"),
    JSON("application/vnd.citationstyles.csl+json");

    private final String mediaType;

    ReferenceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    /** @param ending one of {@code ris}, {@code bib}, {@code csv}, {@code json}: the address admits no other */
    static ReferenceFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
