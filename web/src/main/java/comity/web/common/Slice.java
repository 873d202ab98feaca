package comity.web.common;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next address of the next page, absent on the last
 */
@Schema(description = "A page of a list; next is absent on the last page")
public record Slice<T>(List<T> items, String next) {}
