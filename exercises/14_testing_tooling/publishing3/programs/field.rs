use scores::Score;

fn points(score: &Score) -> u32 {
    score.points
}

fn main() {}
