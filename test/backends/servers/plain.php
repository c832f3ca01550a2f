<?php
// What a form handler in PHP finds in $_POST.
header('content-type: application/json');
echo json_encode($_POST, JSON_FORCE_OBJECT);
