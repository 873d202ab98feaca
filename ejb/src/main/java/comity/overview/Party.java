package comity.overview;

/** A party by code and name. */
public record Party(String code, String name) {}
