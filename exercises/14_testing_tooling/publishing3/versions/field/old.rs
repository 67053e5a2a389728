/// A score of a game.
pub struct Score {
    pub points: u32,
    pub player: String,
}
