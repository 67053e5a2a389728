//! In a cellar you find an old plotter, without its paper, and a tape with more than 3000 instructions for its pen. The
//! tape is in `data/tape.txt`. It draws a word.
//!
//! Complete `Instruction::read` and `Plotter::obey`. Then the last test shows you the drawing: write the word into `WORD`.

/// The word that the tape draws, in capital letters.
pub const WORD: &str = "";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    Up,
    Draw,
    Erase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    North,
    East,
    South,
    West,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Go to row 0, column 0.
    Home,
    /// Change the pen.
    Pen(Pen),
    /// Go so many dots in this direction.
    Go(Direction, u32),
}

impl Instruction {
    /// Reads `home`, `pen up`, `pen draw`, `pen erase`, or, for example, `go north 4` or `go n 4`. `None` for anything
    /// else: the tape has scribbles on it, and the plotter ignores them.
    pub fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["home"] => Some(Self::Home),
            _ => None,
        }
    }
}

/// The paper, with `#` for a dot and `.` for none, and the pen at its position.
pub struct Plotter {
    paper: Vec<Vec<char>>,
    pen: Pen,
    row: usize,
    column: usize,
}

impl Plotter {
    /// Empty paper. The pen is up, at row 0 and column 0.
    pub fn new(rows: usize, columns: usize) -> Self {
        Self {
            paper: vec![vec!['.'; columns]; rows],
            pen: Pen::Up,
            row: 0,
            column: 0,
        }
    }

    /// Obeys one instruction. The pen draws or erases the dot at which it is after every instruction, and each dot that it
    /// comes to on its way. At the border of the paper it stays, and loses the steps that are left.
    pub fn obey(&mut self, instruction: Instruction) {
        match instruction {
            Instruction::Home => (self.row, self.column) = (0, 0),
            Instruction::Pen(_) | Instruction::Go(..) => {}
        }
        self.touch();
    }

    /// Draws or erases the dot at which the pen is.
    fn touch(&mut self) {
        match self.pen {
            Pen::Up => {}
            Pen::Draw => self.paper[self.row][self.column] = '#',
            Pen::Erase => self.paper[self.row][self.column] = '.',
        }
    }

    pub fn obey_all(&mut self, tape: &str) {
        for instruction in tape.lines().filter_map(Instruction::read) {
            self.obey(instruction);
        }
    }

    pub fn drawing(&self) -> String {
        let rows = self
            .paper
            .iter()
            .map(|row| row.iter().collect::<String>() + "\n");
        rows.collect()
    }
}
