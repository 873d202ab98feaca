package comity.document;

/** Bytes that are safely on disk: their SHA-256 in hexadecimal and their number. */
public record Stored(String sha256, long size) {}
