;; The condition is at the end of the loop, so one step is always counted.
(module
  (func (export "higher") (param $a i32) (param $b i32) (result i32)
    (select
      (local.get $a)
      (local.get $b)
      (i32.gt_s (local.get $a) (local.get $b))))

  (func (export "bricks") (param $from i32) (param $to i32) (result i32)
    (local $bricks i32)
    (loop $next
      (local.set $bricks (i32.add (local.get $bricks) (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 1)))
      (br_if $next (i32.le_s (local.get $from) (local.get $to))))
    (local.get $bricks)))
