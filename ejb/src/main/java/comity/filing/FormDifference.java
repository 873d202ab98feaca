package comity.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A field in which two versions differ.
 *
 * @param inForce what is saved
 * @param typed what was about to be saved
 */
public record FormDifference(String path, String inForce, String typed) {

    /** Fields in which the two forms differ, in order of the form. */
    public static List<FormDifference> between(ClaimForm saved, ClaimForm typed) {
        List<FormDifference> differences = new ArrayList<>();
        collect("", tree(saved), tree(typed), differences);
        return differences;
    }

    private static JsonNode tree(ClaimForm form) {
        return FormJson.read(FormJson.write(form), new TypeReference<JsonNode>() {});
    }

    private static void collect(String path, JsonNode saved, JsonNode typed, List<FormDifference> into) {
        if (isObject(saved) && isObject(typed)) {
            Set<String> names = new LinkedHashSet<>();
            saved.fieldNames().forEachRemaining(names::add);
            typed.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> collect(path.isEmpty() ? name : path + "." + name, saved.get(name), typed.get(name), into));
        } else if (isArray(saved) && isArray(typed)) {
            for (int i = 0; i < Math.max(saved.size(), typed.size()); i++) {
                collect(path + "[" + i + "]", saved.get(i), typed.get(i), into);
            }
        } else if (!text(saved).equals(text(typed))) {
            into.add(new FormDifference(path, text(saved), text(typed)));
        }
    }

    private static boolean isObject(JsonNode node) {
        return node != null && node.isObject();
    }

    private static boolean isArray(JsonNode node) {
        return node != null && node.isArray();
    }

    private static String text(JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
