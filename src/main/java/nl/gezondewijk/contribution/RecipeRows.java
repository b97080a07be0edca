package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.contribution.Recipes.Recipe;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Lists the kept ways of reading, each with whose it is. */
@Component
class RecipeRows {
    private final Recipes recipes;
    private final People people;

    RecipeRows(Recipes recipes, People people) {
        this.recipes = recipes;
        this.people = people;
    }

    List<RecipeRow> of(Predicate<Recipe> which, Here here) {
        var shown = recipes.list().stream().filter(which).toList();
        var makers = people.list(shown.stream().map(Recipe::madeBy).toList());
        return shown.stream()
                .map(one -> new RecipeRow(
                        one.name(),
                        here.say(
                                "contribution.recipe.version",
                                one.version(),
                                here.date(one.madeAt()),
                                whose(one, makers))))
                .toList();
    }

    /** The organisation as its people write it now, or the person; of who is gone, as it was kept. */
    private static String whose(Recipe recipe, Map<String, People.Person> makers) {
        var maker = Optional.ofNullable(makers.get(recipe.madeBy()));
        var organisation = maker.map(People.Person::organisation)
                .filter(name -> Circles.colleagues(name).equals(recipe.heldBy()));
        var person =
                maker.filter(one -> one.reference().equals(recipe.heldBy())).map(People.Person::name);
        return organisation.or(() -> person).orElse(recipe.heldBy().replaceFirst("^[a-z]+:", ""));
    }
}
