//! Method calls that move their receiver.

pub struct Mine {
    pub depth: u32,
}

impl Mine {
    pub fn dig(&mut self) {
        self.depth += 1;
    }

    pub fn close(self) -> u32 {
        self.depth
    }
}

pub fn deeper(mine: &mut Mine) {
    let shaft = mine;
    shaft.dig();
    mine.dig();
}

pub fn perhaps(mine: Option<&mut Mine>) {
    if let Some(mine) = mine {
        mine.dig();
    }
    mine.unwrap().dig();
}

pub fn twice(mine: Mine) -> u32 {
    let depth = mine.close();
    depth + mine.close()
}

pub fn opened(mine: Option<Mine>) -> u32 {
    let depth = mine.unwrap().depth;
    depth + mine.unwrap().depth
}
