package nl.gezondewijk.statistics.smallarea;

/**
 * One line of a survey's table: the respondents of an area who weigh the same.
 *
 * @param group for the explanation: "women of 18 to 34"
 * @param counted those with the answer that is counted
 * @param weight how many inhabitants each respondent stands for; above 0
 */
public record Cell(String group, long respondents, long counted, double weight) {

    public Cell {
        if (respondents < 0) {
            throw new IllegalArgumentException(group + " has 0 respondents or more, not " + respondents);
        }
        if (counted < 0 || counted > respondents) {
            throw new IllegalArgumentException(
                    group + " must count between 0 and " + respondents + " people, not " + counted);
        }
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException(group + " must weigh more than 0, not " + weight);
        }
    }
}
