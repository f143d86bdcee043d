// What nearly every test includes; a build-time saving only.
#pragma once
#include "cmake/core_pch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
