package comity.editing;

/**
 * A term is retired in favour of another.
 *
 * @param version that was read
 * @param favour id of the term that stands in its place from now on
 */
public record RetireKeyword(Integer version, String favour) {

    public RetireKeyword {
        favour = favour == null || favour.isBlank() ? null : favour.strip();
    }
}
