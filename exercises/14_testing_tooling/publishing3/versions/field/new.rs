/// A score of a game.
#[derive(Default)]
pub struct Score {
    pub points: u32,
    pub player: String,
    /// New: what it was played on.
    pub device: Option<String>,
}
